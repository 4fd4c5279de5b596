using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures;

/// <summary>What a reader sees of a figure: the author's defaults with the reader's changes. Only the changes go into the address.</summary>
public sealed record FigureState
{
    /// <summary>The figure.</summary>
    public required FigureSpec Spec { get; init; }

    /// <summary>Version of the defaults this state builds on.</summary>
    public required int Version { get; init; }

    /// <summary>The reader's filters.</summary>
    public required RowQuery Rows { get; init; }

    /// <summary>Scale of the horizontal axis.</summary>
    public AxisScale XScale { get; init; }

    /// <summary>Scale of the vertical axis.</summary>
    public AxisScale YScale { get; init; }

    /// <summary>Keys of legend entries that are hidden.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>Dimension that splits the figure into panels, or null.</summary>
    public string? Facet { get; init; }

    /// <summary>Charge-discharge cycle at which values are compared, or null.</summary>
    public int? Cycles { get; init; }

    /// <summary>True where results stated only in the text are shown.</summary>
    public bool IncludesText { get; init; }

    /// <summary>Size of the picture.</summary>
    public FigureSize Size { get; init; } = FigureSize.Medium;

    /// <summary>The figure as its author meant it.</summary>
    public static FigureState Default(FigureSpec spec) => Default(spec, spec.Version);

    /// <summary>The figure as a version of its defaults had it.</summary>
    internal static FigureState Default(FigureSpec spec, int version)
    {
        FigureDefaults defaults = spec.DefaultsByVersion[version];
        return new FigureState
        {
            Spec = spec,
            Version = version,
            Rows = RowQuery.Parse([], []),
            XScale = defaults.XScale,
            YScale = defaults.YScale,
            Facet = defaults.Facet,
            Cycles = defaults.Cycles,
            IncludesText = defaults.IncludesText,
        };
    }

    /// <summary>True where the reader shows the rows that the title speaks of.</summary>
    public bool ShowsDefaultRows
    {
        get
        {
            FigureState author = Default(Spec);
            return !Rows.Parameters.Any() && Hidden.Count == 0 && Cycles == author.Cycles && IncludesText == author.IncludesText;
        }
    }

    /// <summary>Exactly what differs from the defaults, in a fixed order; parsing it gives this state again.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters
    {
        get
        {
            FigureDefaults defaults = Spec.DefaultsByVersion[Version];
            var parameters = new List<KeyValuePair<string, string>>();
            void Add(bool differs, string name, string value)
            {
                if (differs)
                    parameters.Add(KeyValuePair.Create(name, value));
            }

            Add(Version != Spec.Version, FigureQuery.VersionName, Version.ToString());
            parameters.AddRange(Rows.Parameters);
            Add(Cycles != defaults.Cycles && Cycles is not null, FigureQuery.CyclesName, Cycles?.ToString() ?? "");
            Add(IncludesText != defaults.IncludesText, FigureQuery.IncludeName, IncludesText ? "text" : "tables");
            Add(Facet != defaults.Facet, FigureQuery.FacetName, Facet ?? FigureQuery.None);
            Add(XScale != defaults.XScale, FigureQuery.XScaleName, FigureQuery.Word(XScale));
            Add(YScale != defaults.YScale, FigureQuery.YScaleName, FigureQuery.Word(YScale));
            foreach (string key in Hidden)
                Add(true, FigureQuery.HideName, key);
            Add(Size != FigureSize.Medium, FigureQuery.SizeName, FigureQuery.Word(Size));
            return parameters;
        }
    }

    /// <summary>The parameters of a link that is passed on: with the version, so that later changes of the defaults do not alter it.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> PinnedParameters =>
        [KeyValuePair.Create(FigureQuery.VersionName, Version.ToString()), .. Parameters.Where(pair => pair.Key != FigureQuery.VersionName)];

    /// <summary>This state with a legend entry hidden, or shown again.</summary>
    public FigureState Toggle(string legendKey) => this with
    {
        Hidden = Hidden.Contains(legendKey) ? [.. Hidden.Where(key => key != legendKey)] : [.. Hidden.Append(legendKey).Order(StringComparer.Ordinal)],
    };

    /// <summary>The parameters with one name given other values (none removes it): for links and forms.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ParametersWith(string name, params IReadOnlyList<string> values) =>
        [.. Parameters.Where(pair => pair.Key != name), .. values.Select(value => KeyValuePair.Create(name, value))];

    /// <summary>Two states are equal where they build on the same figure and version and differ from it in the same way.</summary>
    public bool Equals(FigureState? other) =>
        other is not null && Spec.Id == other.Spec.Id && Version == other.Version && Parameters.SequenceEqual(other.Parameters);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Spec.Id, Version, Parameters.Count);
}
