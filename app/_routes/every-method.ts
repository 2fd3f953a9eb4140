type Answer = (request: Request) => Promise<Response>;

/** One answer to every method of a route. What isn't named Next refuses by itself, without saying what is allowed. */
export const everyMethod = (answer: Answer) => ({
  DELETE: answer,
  GET: answer,
  HEAD: answer,
  OPTIONS: answer,
  PATCH: answer,
  POST: answer,
  PUT: answer,
});
