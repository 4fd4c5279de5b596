using AldPortal.Core.Content.Pages;

namespace AldPortal.Core.Content.Glossary;

/// <summary>A term where it stands in a text.</summary>
/// <param name="Start">Where its words begin.</param>
/// <param name="Length">How many characters they have.</param>
/// <param name="Term">The term.</param>
public readonly record struct TermUse(int Start, int Length, GlossaryTerm Term);

/// <summary>
/// Finds the terms of the glossary in plain text, whole words only, the longest name first. An everyday word that is an alias
/// ("formation", "loading") counts only where the text's author says that the term is meant.
/// </summary>
public sealed class TermFinder
{
    private readonly ILookup<char, (string Name, GlossaryTerm Term)> names;

    /// <summary>Prepares the names of a glossary.</summary>
    public TermFinder(IEnumerable<GlossaryTerm> terms) =>
        names = terms.SelectMany(term => GlossaryIndex.NamesOf(term).Where(name => name != term.Id || name == term.Term).Select(name => (Name: name, term)))
            .OrderByDescending(entry => entry.Name.Length).ToLookup(entry => Folded(entry.Name[0]));

    /// <summary>The terms in a text, in order, without overlaps.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="meant">Ids of terms that the text is known to be about.</param>
    public IEnumerable<TermUse> Find(string text, IReadOnlyCollection<string> meant)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (!BeginsWord(text, at) || At(text, at, meant) is not TermUse use)
                continue;
            yield return use;
            at += use.Length - 1;
        }
    }

    private TermUse? At(string text, int at, IReadOnlyCollection<string> meant)
    {
        foreach ((string name, GlossaryTerm term) in names[Folded(text[at])])
            if (Stands(name, text, at) && (!IsEveryday(name, term) || meant.Contains(term.Id)))
                return new TermUse(at, name.Length, term);
        return null;
    }

    private static bool BeginsWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '–' or '/' or '.'));

    private static bool Stands(string name, string text, int at)
    {
        int end = at + name.Length;
        if (end > text.Length || end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '/' or '+' or '-' or '–' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])))
            return false;
        // HF, TEM and CE are written so; "ce" and "tem" are not they.
        bool isExact = !name.Any(char.IsLower);
        for (int index = 0; index < name.Length; index++)
            if (isExact ? name[index] != text[at + index] : Folded(name[index]) != Folded(text[at + index]))
                return false;
        return true;
    }

    // A single small-letter word that is neither the term itself nor its plural.
    private static bool IsEveryday(string name, GlossaryTerm term) =>
        name.All(char.IsLower) && !name.StartsWith(Slug.Of(term.Term).Split('-')[0][..^1], StringComparison.Ordinal);

    private static char Folded(char c) => c switch { '–' => '-', '\u00a0' or '\u202f' => ' ', _ => char.ToLowerInvariant(c) };
}
