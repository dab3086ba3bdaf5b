/** Keys of other programs' heads that mean nothing here, and keys that are ours but for a letter. */
import { isNear } from "../../text/nearest.ts";

/** Jekyll and its themes, Hugo and Zola, Pelican, HackMD, Obsidian, in this order; some have the same. */
const FOREIGN = new Set(
  [
    "layout title date category categories tag excerpt excerpt_separator lang locale ref image images img cover thumbnail comments redirect_from redirect_to last_modified_at nav_order nav_exclude parent grand_parent has_children has_toc toc toc_sticky sitemap search_exclude sidebar header classes author_profile read_time share related show_date pin math mermaid collection published",
    "aliases audio build cascade headless isCJKLanguage keywords lastmod linkTitle link_title markup menu menus outputs params resources series slug summary template translationKey type url videos weight extra taxonomies in_search_index sort_by insert_anchor_links",
    "modified subtitle save_as translation",
    "langs robots dir breaks GA disqus slideOptions spellcheck opengraph metaMigratedAt metaMigratedFrom",
    "alias cssclass cssclasses publish created id uid up",
  ].flatMap((keys) => keys.split(" ")),
);

/** Whether a key is known to be another program's. */
export function isForeign(key: string): boolean {
  return FOREIGN.has(key);
}

/** The known key that differs from this one by case or by one slip of the fingers. */
export function misspelt(key: string, known: Iterable<string>): string | undefined {
  if (key.length < 4) return undefined;
  const near = (slips: number) => [...known].find((one) => isNear(key, one, slips));
  return near(0) ?? (FOREIGN.has(key) ? undefined : near(1));
}
