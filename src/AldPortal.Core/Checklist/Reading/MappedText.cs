namespace AldPortal.Core.Checklist.Reading;

/// <summary>A text made from another one that remembers, for each of its characters, which original characters it came from.</summary>
internal sealed class MappedText
{
    private readonly int[] starts;
    private readonly int[] ends;

    private MappedText(string text, int[] starts, int[] ends)
    {
        Text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /// <summary>The made text.</summary>
    public string Text { get; }

    /// <summary>Original offset and length of the characters from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public (int Start, int Length) Original(int start, int end)
    {
        if (start >= end)
            return (start < Text.Length ? starts[start] : 0, 0);
        int from = starts[start];
        return (from, Math.Max(0, ends[end - 1] - from));
    }

    /// <summary>Collects the characters of a <see cref="MappedText"/>.</summary>
    internal sealed class Builder(int capacity)
    {
        private char[] text = new char[Math.Max(16, capacity)];
        private int[] starts = new int[Math.Max(16, capacity)];
        private int[] ends = new int[Math.Max(16, capacity)];

        /// <summary>Characters so far.</summary>
        public int Length { get; private set; }

        /// <summary>The last character, or NUL before the first.</summary>
        public char Last => Length == 0 ? '\0' : text[Length - 1];

        /// <summary>A character counted from the end (0 is the last), or NUL.</summary>
        public char FromEnd(int back) => back < Length ? text[Length - 1 - back] : '\0';

        /// <summary>Adds a character that stands for the original characters start ≤ i &lt; end.</summary>
        public void Add(char c, int start, int end)
        {
            if (Length == text.Length)
            {
                Array.Resize(ref text, Length * 2);
                Array.Resize(ref starts, Length * 2);
                Array.Resize(ref ends, Length * 2);
            }
            text[Length] = c;
            starts[Length] = start;
            ends[Length] = end;
            Length++;
        }

        /// <summary>Adds several characters that together stand for the same original ones.</summary>
        public void Add(ReadOnlySpan<char> characters, int start, int end)
        {
            foreach (char c in characters)
                Add(c, start, end);
        }

        /// <summary>Takes back the last characters.</summary>
        public void Drop(int count) => Length -= Math.Min(count, Length);

        /// <summary>Adds characters that each stand for themselves.</summary>
        public void AddRun(string source, int start, int length)
        {
            if (length == 0)
                return;
            if (Length + length > text.Length)
            {
                int capacity = Math.Max(text.Length * 2, Length + length);
                Array.Resize(ref text, capacity);
                Array.Resize(ref starts, capacity);
                Array.Resize(ref ends, capacity);
            }
            source.AsSpan(start, length).CopyTo(text.AsSpan(Length));
            Span<int> from = starts.AsSpan(Length, length);
            Span<int> to = ends.AsSpan(Length, length);
            for (int i = 0; i < from.Length; i++)
            {
                from[i] = start + i;
                to[i] = start + i + 1;
            }
            Length += length;
        }

        /// <summary>The finished text; the builder must not be used afterwards, its arrays are handed over.</summary>
        public MappedText Build() => new(new string(text, 0, Length), starts, ends);

        /// <summary>The finished text, mapped through an earlier one; the builder must not be used afterwards.</summary>
        public MappedText Build(MappedText through)
        {
            for (int i = 0; i < Length; i++)
                (starts[i], ends[i]) = starts[i] < ends[i] ? (through.starts[starts[i]], Math.Max(through.starts[starts[i]], through.ends[ends[i] - 1])) : Empty(through, starts[i]);
            return Build();
        }

        private static (int, int) Empty(MappedText through, int at)
        {
            (int start, int length) = through.Original(at, at);
            return (start, start + length);
        }
    }
}
