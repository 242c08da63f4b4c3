/** Buttons, and links that look like them. One primary button a view. */
import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import './button.css';

export type ButtonLook = 'primary' | 'outline' | 'quiet' | 'danger';
type ButtonSize = 'normal' | 'small';

const classes = (look: ButtonLook, size: ButtonSize, extra: string | undefined): string =>
  `button button-${look}${size === 'small' ? ' button-small' : ''}${extra === undefined ? '' : ` ${extra}`}`;

interface Looks {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
}

export function Button({
  look = 'outline',
  size = 'normal',
  className,
  ...rest
}: Looks & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={classes(look, size, className)} {...rest} />;
}

/** A link to a page of this extension, drawn as a button. */
export function ButtonLink({
  look = 'outline',
  size = 'normal',
  className,
  children,
  ...rest
}: Looks & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a className={classes(look, size, className)} {...rest}>
      {children}
    </a>
  );
}

/** A link to a site, in a tab of its own and without telling the site where it comes from. */
export function SiteLink({
  button,
  className,
  children,
  ...rest
}: { readonly button?: ButtonLook } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const look = button === undefined ? className : classes(button, 'normal', className);
  return (
    <a {...rest} className={look} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
