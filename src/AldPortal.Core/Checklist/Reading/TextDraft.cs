using System.Buffers;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>A made text while it is being made: its characters stand in a borrowed array, so a stage costs no memory of its own.</summary>
internal sealed class TextDraft(int capacity, TextDraft? before = null) : IDisposable
{
    private char[] characters = ArrayPool<char>.Shared.Rent(Math.Max(16, capacity));

    /// <summary>Characters so far.</summary>
    public int Length { get; private set; }

    /// <summary>Where they came from.</summary>
    public TextOrigin Origin { get; } = new(before?.Origin);

    /// <summary>The characters; they may be changed in place.</summary>
    public Span<char> Characters => characters.AsSpan(0, Length);

    /// <summary>The last character, or NUL before the first.</summary>
    public char Last => Length == 0 ? '\0' : characters[Length - 1];

    /// <summary>A character counted from the end (0 is the last), or NUL.</summary>
    public char FromEnd(int back) => back < Length ? characters[Length - 1 - back] : '\0';

    /// <summary>Adds characters that together stand for the original ones start ≤ i &lt; end.</summary>
    public void Add(ReadOnlySpan<char> added, int start, int end)
    {
        if (added.IsEmpty)
            return;
        if (added.Length == 1 && end - start == 1)
            Origin.AddVerbatim(Length, start);
        else
            Origin.AddTogether(Length, start, end);
        Append(added);
    }

    /// <summary>Adds characters that each stand for themselves.</summary>
    /// <param name="run">The characters.</param>
    /// <param name="start">Where they begin in the text before.</param>
    public void AddRun(ReadOnlySpan<char> run, int start)
    {
        if (run.IsEmpty)
            return;
        Origin.AddVerbatim(Length, start);
        Append(run);
    }

    /// <summary>The finished text.</summary>
    public MappedText Finish() => new(new string(Characters), Origin);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(characters);
        characters = [];
        Length = 0;
    }

    private void Append(ReadOnlySpan<char> added)
    {
        if (Length + added.Length > characters.Length)
        {
            char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(characters.Length * 2, Length + added.Length));
            Characters.CopyTo(larger);
            ArrayPool<char>.Shared.Return(characters);
            characters = larger;
        }
        added.CopyTo(characters.AsSpan(Length));
        Length += added.Length;
    }
}
