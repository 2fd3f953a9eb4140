/** Endings that say picture where the system knows no type for a file, as Windows does for HEIC. */
const endings = /\.(?:png|jpe?g|jfif|webp|gif|bmp|avif|heic|heif|tiff?|svg)$/i;

/** Whether a file says of itself that it is a picture; what it is in truth shows when it is opened. */
export const isPictureFile = ({ type, name }: { type: string; name: string }): boolean =>
  type === '' ? endings.test(name) : type.startsWith('image/');
