import { ROLES, type Style } from "../html/style.ts";

/** How content.mjml dresses a note's own text: by the class and style of the element around each role's hole. */
export function styleIn(sheet: string): Style {
  const dressed = ROLES.flatMap((role) => {
    const [, tag] = new RegExp(`(<[^<>]*>)\\{\\{${role}\\}\\}`).exec(sheet) ?? [];
    return tag === undefined ? [] : [[role, { ...attribute(tag, "class"), ...attribute(tag, "style") }]];
  });
  return Object.fromEntries(dressed);
}

function attribute(tag: string, name: "class" | "style"): { readonly [name: string]: string } {
  const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? {} : { [name]: value.replaceAll("&quot;", '"') };
}
