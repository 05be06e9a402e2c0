const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives bytes to the user as a file. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by the end of this turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}

/** `RFK.xlsx` with suffix `dengan tabel` is `RFK - dengan tabel.xlsx`. */
export function copyName(name: string, suffix: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)} - ${suffix}${name.slice(dot)}` : `${name} - ${suffix}`;
}
