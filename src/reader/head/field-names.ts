/** Our names of the fields. */
export const FIELDS = [
  "subject",
  "permalink",
  "updated",
  "modified",
  "author",
  "authors",
  "description",
  "tags",
  "draft",
  "publishAfter",
  "sequence",
  "status",
] as const;
export type FieldName = (typeof FIELDS)[number];
/** Ours on the left, the folder's on the right, with points where it lies deeper; of several the first that is there. */
export type FieldNames = Partial<Record<FieldName, string | readonly string[]>>;
