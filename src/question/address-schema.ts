import { z } from 'astro/zod';
import { faultOfAddress } from './web-address.ts';

/** An `https` address that says plainly where it leads. */
export const addressSchema = z
  .string()
  .meta({ format: 'uri', pattern: '^https://' })
  .superRefine((address, context) => {
    const fault = faultOfAddress(address);
    if (fault === undefined) return;
    context.addIssue({ code: 'custom', message: `must be a plain https address: ${fault}` });
  });
