/** The IANA zones that this machine knows, the given ones among them in any case. */
export function zonesWith(...given: string[]): string[] {
  return [...new Set([...given, "UTC", ...Intl.supportedValuesOf("timeZone")])].sort();
}
