namespace AldPortal.Core.Checklist.Reading;

/// <summary>The stretches of a sentence that may be a sample's name: letters and digits, joined by "-", "@" or "_".</summary>
internal struct NameRuns(Sentence sentence)
{
    private const int Longest = 24;
    private readonly string text = sentence.Document.Text;
    private int position = sentence.Start;

    /// <summary>The stretch found last.</summary>
    public (int Start, int End) Current { get; private set; }

    /// <summary>Itself, for foreach.</summary>
    public readonly NameRuns GetEnumerator() => this;

    /// <summary>Goes to the next stretch.</summary>
    public bool MoveNext()
    {
        int end = sentence.End;
        while (position < end)
        {
            if (!char.IsLetterOrDigit(text[position]))
            {
                position++;
                continue;
            }
            int start = position;
            while (position < end && (char.IsLetterOrDigit(text[position]) || (text[position] is '-' or '@' or '_' && position + 1 < end && char.IsLetterOrDigit(text[position + 1]))))
                position++;
            if (position - start > Longest)
                continue;
            Current = (start, position);
            return true;
        }
        return false;
    }
}
