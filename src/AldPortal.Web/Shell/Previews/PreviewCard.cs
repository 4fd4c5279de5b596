using System.Security.Cryptography;
using System.Text;
using AldPortal.Core.Figures;
using AldPortal.Core.Typesetting;

namespace AldPortal.Web.Shell.Previews;

/// <summary>What the picture of a page shows where its address is shared.</summary>
/// <param name="Kind">What kind of page it is, in one or two words.</param>
/// <param name="Title">Title of the page, with flat formulas.</param>
/// <param name="Text">One sentence more, or nothing.</param>
public sealed record PreviewCard(string Kind, string Title, string Text = "")
{
    /// <summary>Width of every picture in px.</summary>
    public const int Width = 1200;

    /// <summary>Height of every picture in px.</summary>
    public const int Height = 630;

    // Raised when the drawing changes, so that networks fetch the pictures anew.
    private const string Drawing = "1";

    private string? version;

    /// <summary>Computes the figure of the page; null for a page without one.</summary>
    public Func<FigureData>? Figure { get; init; }

    /// <summary>Title of that figure.</summary>
    public string FigureTitle { get; init; } = "";

    /// <summary>Figure, state and revision of the data: whatever the drawn figure depends on.</summary>
    public string FigureKey { get; init; } = "";

    /// <summary>Short hash of everything the picture depends on.</summary>
    public string Version => version ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', Drawing, Kind, Title, Text, FigureKey))))[..12];

    /// <summary>The picture in words.</summary>
    public string Alt => $"{Kind}: {Typesetter.ToUnicode(Title)}. {(Figure is null ? "Drawn: coated particles." : FigureTitle == Title ? "With the figure." : $"With a figure: {Typesetter.ToUnicode(FigureTitle)}.")}";

    /// <summary>The card of a figure that is given as data, such as a frozen one.</summary>
    public static PreviewCard Of(string kind, FigureData data, string key) =>
        new(kind, data.Title) { Figure = () => data, FigureTitle = data.Title, FigureKey = key };
}
