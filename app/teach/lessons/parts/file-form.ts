/** Ties the boxes of the table's rows to the form below it. */
export const fileFormId = "file-lessons";
