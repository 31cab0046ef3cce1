/** Where Meta's interactive object stands in the request. */
export const interactivePath = "/messaging_object/interactive";
