using System.Numerics;

namespace AldPortal.Core.Search;

/// <summary>How many slips of typing lie between two words: wrong, missing, added or swapped characters.</summary>
internal static class EditDistance
{
    /// <summary>The letters and digits of a word as a set of bits.</summary>
    public static ulong Signature(string term)
    {
        ulong signature = 0;
        foreach (char c in term)
            signature |= 1UL << (c % 64);
        return signature;
    }

    /// <summary>False where more than <paramref name="limit"/> characters of the word are missing in the other: no need to compare then.</summary>
    public static bool MayBeWithin(ulong word, ulong other, int limit) => BitOperations.PopCount(word & ~other) <= limit;

    /// <summary>Slips between a word and a term, and between the word and the nearest beginning of the term; both may exceed the limit.</summary>
    public static (int Whole, int Beginning) Between(string word, string term, int limit)
    {
        int width = word.Length + 1;
        Span<int> before = stackalloc int[SearchTokenizer.MaxTermLength + 2];
        Span<int> last = stackalloc int[SearchTokenizer.MaxTermLength + 2];
        Span<int> row = stackalloc int[SearchTokenizer.MaxTermLength + 2];
        for (int j = 0; j < width; j++)
            last[j] = j;
        int beginning = word.Length;
        for (int i = 1; i <= term.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j < width; j++)
            {
                int cost = term[i - 1] == word[j - 1] ? 0 : 1;
                int value = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && term[i - 1] == word[j - 2] && term[i - 2] == word[j - 1])
                    value = Math.Min(value, before[j - 2] + 1);
                row[j] = value;
                least = Math.Min(least, value);
            }
            beginning = Math.Min(beginning, row[width - 1]);
            if (least > limit)
                return (limit + 1, beginning);
            Span<int> free = before;
            before = last;
            last = row;
            row = free;
        }
        return (last[width - 1], beginning);
    }
}
