using System.Text;

namespace AldPortal.Core.Citations;

/// <summary>Writes references as BibTeX, RIS and one-line citations.</summary>
public static class CitationFormats
{
    /// <summary>BibTeX, one entry per reference; characters stay UTF-8.</summary>
    public static string BibTeX(IEnumerable<Reference> references) => string.Join("\n", references.Select(BibTeXEntry));

    /// <summary>RIS, one record per reference.</summary>
    public static string Ris(IEnumerable<Reference> references) => string.Concat(references.Select(RisRecord));

    /// <summary>Authors, journal, year, volume, pages: what the review prints, in one line without markup.</summary>
    public static string OneLine(Reference reference)
    {
        string authors = Names(reference, author => author.Given is string given ? $"{given} {author.Family}" : author.Family, " and ");
        if (reference.AuthorsShortened)
            authors += " et al.";
        return string.Join(", ", new[] { authors, reference.Title, reference.ContainerTitle, reference.Year?.ToString(), reference.Volume, reference.Pages }
            .Where(part => !string.IsNullOrEmpty(part))) + ".";
    }

    /// <summary>APA style as far as the data go (no title where the review prints none).</summary>
    public static string Apa(Reference reference)
    {
        string authors = Names(reference, author => author.Given is string given ? $"{author.Family}, {given}" : author.Family, ", & ");
        var text = new StringBuilder(authors);
        text.Append(reference.AuthorsShortened ? " et al." : "").Append(reference.Year is int year ? $" ({year})." : ".");
        if (reference.Title is string title)
            text.Append(' ').Append(title).Append('.');
        if (reference.ContainerTitle is string container)
            text.Append(' ').Append(container);
        if (reference.Volume is string volume)
            text.Append(", ").Append(volume);
        if (reference.Pages is string pages)
            text.Append(", ").Append(pages);
        text.Append('.');
        if (reference.Doi is string doi)
            text.Append(" https://doi.org/").Append(doi);
        return text.ToString();
    }

    private static string Names(Reference reference, Func<Author, string> name, string last)
    {
        string[] names = [.. reference.Authors.Select(name)];
        return names.Length < 2 || reference.AuthorsShortened
            ? string.Join(", ", names)
            : string.Join(", ", names[..^1]) + last + names[^1];
    }

    private static string BibTeXEntry(Reference reference)
    {
        var fields = new List<(string Name, string? Value)>
        {
            ("author", string.Join(" and ", reference.Authors.Select(author => author.Given is string given ? $"{author.Family}, {given}" : author.Family))
                + (reference.AuthorsShortened ? " and others" : "")),
            ("title", reference.Title),
            (reference.Type == "paper-conference" ? "booktitle" : "journal", reference.ContainerTitle),
            ("year", reference.Year?.ToString()),
            ("volume", reference.Volume),
            ("pages", reference.Pages?.Replace("–", "--")),
            ("doi", reference.Doi),
            ("url", reference.Url),
            ("note", reference.Number is int number ? $"Reference {number} of doi:10.1039/d4ya00583j" : null),
        };
        string type = reference.Type switch { "article-journal" => "article", "paper-conference" => "inproceedings", _ => "misc" };
        string body = string.Join(",\n", fields.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => $"  {field.Name} = {{{Escape(field.Value!)}}}"));
        return $"@{type}{{{Key(reference)},\n{body}\n}}\n";
    }

    private static string Key(Reference reference) =>
        string.Concat((reference.Authors is [var first, ..] ? first.Family : "anonymous").Where(char.IsAsciiLetter)).ToLowerInvariant()
        + reference.Year + "-" + reference.Id;

    private static string Escape(string value) => value.Replace("&", "\\&").Replace("%", "\\%").Replace("_", "\\_");

    private static string RisRecord(Reference reference)
    {
        var record = new StringBuilder();
        void Line(string tag, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                record.Append(tag).Append("  - ").Append(value).Append("\r\n");
        }

        string[] pages = (reference.Pages ?? "").Split('–');
        Line("TY", reference.Type switch { "article-journal" => "JOUR", "paper-conference" => "CONF", "software" => "COMP", _ => "ELEC" });
        Line("ID", reference.Id);
        foreach (Author author in reference.Authors)
            Line("AU", author.Given is string given ? $"{author.Family}, {given}" : author.Family);
        Line("TI", reference.Title);
        Line("JO", reference.ContainerTitle);
        Line("PY", reference.Year?.ToString());
        Line("VL", reference.Volume);
        Line("SP", pages[0]);
        Line("EP", pages.Length == 2 ? pages[1] : null);
        Line("DO", reference.Doi);
        Line("UR", reference.Url);
        record.Append("ER  - \r\n");
        return record.ToString();
    }
}
