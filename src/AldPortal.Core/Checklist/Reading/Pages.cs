using System.Collections;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>A list kept in pages. One that doubles would be copied again and again, into arrays that only the slowest collection frees.</summary>
internal sealed class Pages<T> : IReadOnlyList<T>
{
    private const int Bits = 11;
    private const int Size = 1 << Bits;
    private readonly List<T[]> pages = [];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public T this[int index] => pages[index >> Bits][index & (Size - 1)];

    /// <summary>Adds an element.</summary>
    public void Add(T element)
    {
        if (Count >> Bits == pages.Count)
            pages.Add(new T[Count == 0 ? Size / 8 : Size]);
        else if (Count == Size / 8)
            pages[0] = [.. pages[0], .. new T[Size - (Size / 8)]];
        pages[^1][Count++ & (Size - 1)] = element;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Keeps many short lists one behind the other in a few arrays, so that a sentence needs none of its own.</summary>
internal sealed class Slab<T>
{
    private const int Size = 2048;
    private T[] current = [];
    private int used;

    /// <summary>A copy of the elements.</summary>
    public ArraySegment<T> Keep(ReadOnlySpan<T> elements)
    {
        ArraySegment<T> kept = Take(elements.Length);
        elements.CopyTo(kept);
        return kept;
    }

    /// <summary>Room for so many elements, all of them empty.</summary>
    public ArraySegment<T> Take(int count)
    {
        if (used + count > current.Length)
        {
            current = new T[Math.Max(Size, count)];
            used = 0;
        }
        used += count;
        return new ArraySegment<T>(current, used - count, count);
    }
}
