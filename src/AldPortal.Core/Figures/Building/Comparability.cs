using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures.Building;

/// <summary>The rules that keep apart what does not compare: unequal cycle numbers, half and full cells, cycles and supercycles.</summary>
internal sealed class Comparability
{
    private readonly FigureState state;
    private readonly RowSelection selection;
    private readonly IReadOnlyList<Quantity> quantities;

    public Comparability(FigureState state, IReadOnlyList<Quantity> quantities)
    {
        this.state = state;
        this.quantities = quantities;
        selection = state.Spec.Rows;
        NeedsCycles = quantities.Any(quantity => quantity.NeedsEqualCycles) && quantities.All(quantity => quantity.Id != "cycleNumber");
        Facet = state.Facet;
        if (!quantities.Any(quantity => quantity.NeedsEqualCells) || Facet == "cell")
            return;
        string[] chosen = [.. state.Rows.Parameters.Where(pair => pair.Key == "cell").Select(pair => pair.Value)];
        if (chosen.Length > 1 && state.Spec.Kind == FigureKind.Scatter)
        {
            Facet = "cell";
            Messages.Add("Half and full cells do not compare: they are shown in two panels.");
        }
        else
        {
            Cell = chosen.Length == 1 ? chosen[0] : state.Spec.DefaultsByVersion[state.Version].Cell ?? "half";
            if (chosen.Length > 1)
                Messages.Add($"Half and full cells do not compare: {Cell} cells are shown.");
        }
    }

    /// <summary>True where values compare at one cycle number only.</summary>
    public bool NeedsCycles { get; }

    /// <summary>The cells that are shown, or null for all.</summary>
    public string? Cell { get; }

    /// <summary>The dimension of the panels after the rules, or null.</summary>
    public string? Facet { get; }

    /// <summary>What the reader should know.</summary>
    public List<string> Messages { get; } = [];

    /// <summary>Why a row cannot be shown beside the others, or null where it can.</summary>
    public (string Reason, string Text)? Objection(DatasetRow row, bool checkCycles = true)
    {
        if (Cell is string cell && row.Cell != cell)
        {
            if (row.Cell is not null)
                return ("other-cell", row.Cell == "full" ? "full cells, which do not compare with half cells" : "half cells, which do not compare with full cells");
            if (!selection.AcceptsUnstated.Contains("cell"))
                return ("cell-not-stated", "half or full cell not stated");
        }
        if (!checkCycles || !NeedsCycles || row.CycleNumber == state.Cycles && state.Cycles is not null)
            return null;
        if (row.CycleNumber is null)
            return ("cycle-number-not-reported", "number of charge-discharge cycles not reported");
        return state.Cycles is int cycles
            ? ("other-cycle-number", $"measured at another cycle number than {cycles}")
            : ("cycle-number-not-chosen", "values at different cycle numbers do not compare: choose one");
    }

    /// <summary>Why a value cannot stand beside the others, or null where it can.</summary>
    public (string Reason, string Text)? Objection(Quantity quantity, Reading? reading, AxisScale scale)
    {
        if (reading is not Reading value)
            return null;
        if (value.IsPerSupercycle && state.Spec.Category is null && quantities.Contains(quantity))
            return ("supercycles", "counted in supercycles, which do not compare with ALD cycles");
        return scale == AxisScale.Log && (value.Value <= 0 || value.Low <= 0)
            ? ("not-on-log-axis", "zero or below, which a logarithmic axis cannot show")
            : null;
    }
}
