using System.Xml;
using System.Xml.Linq;

namespace AldPortal.Core.Content;

/// <summary>A scheme drawn for the portal: an SVG without style or script.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Title">Its title.</param>
/// <param name="Svg">The SVG element, ready to stand in a page.</param>
public sealed record Scheme(string Name, string Title, string Svg);

/// <summary>Reads <c>content/schemes/*.svg</c>.</summary>
public static class SchemeLoader
{
    private static readonly string[] ForbiddenElements = ["script", "style", "foreignObject", "image"];

    /// <summary>All schemes by name; one without title and description, or with script or style, is a problem.</summary>
    public static IReadOnlyDictionary<string, Scheme> Load(ContentFolder folder, ContentProblems problems)
    {
        var schemes = new Dictionary<string, Scheme>();
        foreach (string file in folder.Files("schemes", ".svg"))
            if (folder.Read(file, problems) is string text && Read(file, text, problems) is Scheme scheme)
                schemes[scheme.Name] = scheme;
        return schemes;
    }

    private static Scheme? Read(string file, string text, ContentProblems problems)
    {
        XElement svg;
        try
        {
            svg = XDocument.Parse(text, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException exception)
        {
            problems.Add(file, exception.LineNumber, $"this is not valid XML: {exception.Message}");
            return null;
        }
        foreach (XElement element in svg.DescendantsAndSelf())
        {
            int line = ((IXmlLineInfo)element).LineNumber;
            if (ForbiddenElements.Contains(element.Name.LocalName))
                problems.Add(file, line, $"<{element.Name.LocalName}> is not allowed in a scheme");
            foreach (XAttribute attribute in element.Attributes().Where(a => a.Name.LocalName == "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)))
                problems.Add(file, line, $"the attribute “{attribute.Name.LocalName}” is not allowed in a scheme");
        }
        string? title = Child(svg, "title");
        if (title is null || Child(svg, "desc") is null)
            problems.Add(file, 1, "a scheme needs <title> and <desc>");
        string name = Path.GetFileNameWithoutExtension(file);
        return new Scheme(name, title ?? name, svg.ToString(SaveOptions.DisableFormatting));
    }

    private static string? Child(XElement svg, string name) => svg.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim();
}
