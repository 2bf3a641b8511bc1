/** In the shape of what will come, so that nothing jumps when it does. */
export const PopupSkeleton = () => (
  <main class="skeleton">
    <h1 class="unseen">Reading this page</h1>
    <div class="bone-row">
      <i class="bone bone-circle" />
      <div>
        <i class="bone bone-name" />
        <i class="bone bone-line" />
      </div>
    </div>
    <div class="bone-bands">
      <i class="bone" />
      <i class="bone" />
    </div>
    <i class="bone bone-card" />
    <i class="bone bone-fold" />
    <div class="bone-foot">
      <i class="bone bone-fold" />
      <i class="bone bone-fold" />
    </div>
  </main>
);
