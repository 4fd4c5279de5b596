namespace AldPortal.Core.Checklist.Reading;

/// <summary>A text made from another one that remembers, for each of its characters, which original characters it came from.</summary>
/// <param name="Text">The made text.</param>
/// <param name="Origin">Where its characters came from.</param>
internal sealed record MappedText(string Text, TextOrigin Origin);

/// <summary>
/// From the characters of a made text to those of the text it was made from. Most characters stand for themselves, so stretches
/// are kept and not characters: the map of a paper is a few thousand entries, whatever its length.
/// </summary>
internal sealed class TextOrigin(TextOrigin? before)
{
    private readonly List<Run> runs = [];

    // A run with an end stands for one stretch of the original; one without stands character for character.
    private readonly record struct Run(int At, int Start, int End)
    {
        private const int Verbatim = -1;

        public static Run Of(int at, int start) => new(at, start, Verbatim);

        public bool IsVerbatim => End == Verbatim;

        public int StartOf(int at) => IsVerbatim ? Start + at - At : Start;

        public int EndOf(int at) => IsVerbatim ? Start + at - At + 1 : End;
    }

    /// <summary>Says that the made characters from <paramref name="at"/> on stand one by one for the original ones from <paramref name="start"/> on.</summary>
    public void AddVerbatim(int at, int start)
    {
        if (runs.Count == 0 || runs[^1] is not { IsVerbatim: true } last || last.StartOf(at) != start)
            runs.Add(Run.Of(at, start));
    }

    /// <summary>Says that the made characters from <paramref name="at"/> on stand together for start ≤ i &lt; end.</summary>
    public void AddTogether(int at, int start, int end) => runs.Add(new Run(at, start, end));

    /// <summary>Original offset and length of the characters from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public (int Start, int Length) Of(int start, int end)
    {
        if (runs.Count == 0)
            return (0, 0);
        int from = runs[Find(start)].StartOf(start);
        int to = start >= end ? from : Math.Max(from, runs[Find(end - 1)].EndOf(end - 1));
        return before is null ? (from, to - from) : before.Of(from, to);
    }

    private int Find(int at)
    {
        int low = 0;
        int high = runs.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (runs[middle].At <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
