using Microsoft.Extensions.Caching.Memory;

namespace AldPortal.Web.Shell.Previews;

/// <summary>
/// Pictures as they are asked for. The latest stay in memory, up to a few megabytes; one is painted at a time, so that a network which
/// fetches many does not slow down readers.
/// </summary>
public sealed class PreviewPictures : IDisposable
{
    private const long MaximalBytes = 12 * 1024 * 1024;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MaximalBytes });
    private readonly SemaphoreSlim brush = new(1);

    /// <summary>The picture of a card as PNG.</summary>
    public async Task<byte[]> Png(PreviewCard card, CancellationToken cancellation)
    {
        if (kept.TryGetValue(card.Version, out byte[]? known))
            return known!;
        await brush.WaitAsync(cancellation);
        try
        {
            if (kept.TryGetValue(card.Version, out known))
                return known!;
            byte[] png = PreviewPainter.Png(card);
            return kept.Set(card.Version, png, new MemoryCacheEntryOptions { Size = png.Length });
        }
        finally
        {
            brush.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        kept.Dispose();
        brush.Dispose();
    }
}
