namespace AldPortal.Core.Checklist.Reading;

/// <summary>Formulas with decimal commas: "LiNi0,5Mn1,5O4" is LiNi0.5Mn1.5O4.</summary>
internal static class FormulaCommas
{
    private const int MostDigits = 4;

    /// <summary>Puts points in the place of commas, in place: where an element stands close before the number and another one behind it.</summary>
    public static void Restore(Span<char> text)
    {
        for (int i = 2; i + 2 < text.Length; i++)
        {
            int found = text[i..^2].IndexOf(',');
            if (found < 0)
                return;
            i += found;
            if (text[i - 1] is not ('0' or '1') || !char.IsAsciiLetter(text[i - 2]) || !char.IsAsciiDigit(text[i + 1]))
                continue;
            int end = i + 1;
            while (end < text.Length && end - i <= MostDigits && char.IsAsciiDigit(text[end]))
                end++;
            if (end < text.Length && char.IsAsciiLetterUpper(text[end]))
                text[i] = '.';
        }
    }
}
