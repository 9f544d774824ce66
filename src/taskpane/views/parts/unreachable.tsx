/** Shown instead of the pane where Excel cannot be reached. */
export const Unreachable = ({ because }: { readonly because: string }) => (
  <div class="unreachable" role="alert">
    <h1>Action Plan</h1>
    <p>{because}</p>
  </div>
);
