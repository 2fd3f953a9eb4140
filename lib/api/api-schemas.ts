import { z } from 'zod';

/** The schemas that the OpenAPI file shows, and a sentence for each of their keys. */
export const apiSchemas = z.registry<{ id?: string; description: string }>();
