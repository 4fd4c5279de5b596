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
            // "2O2" of "Co0.2O2" is the end of a formula.
            if (position - start > Longest || (start >= 2 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2])))
                continue;
            Current = (start, position);
            return true;
        }
        return false;
    }
}
