/**
 * What every answer carries, files and refusals of the framework's own included. Plain JavaScript, since next.config.js reads it.
 * @type {[name: string, value: string][]}
 */
export const always = [
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "same-origin"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
];
