using System.Text.RegularExpressions;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist;

/// <summary>What a reader answers to one item decides whether others apply: who says that electrodes were coated is asked about them.</summary>
internal static partial class Branches
{
    private static readonly string[] PowderWords = ["powder", "precursor", "particle"];
    private static readonly string[] OtherAnodes = ["full", "graphite", "silicon", "titanate", "lto", "li4ti5o12"];
    private static readonly string[] LithiumAnodes = ["li", "lithium", "half"];
    private static readonly string[] LithiumRich = ["li-rich", "lithium-rich", "li rich", "lithium rich", "llo", "lmr", "lrlo", "lrmo", "li1.2", "overlithiated"];

    // By the checklist's "applies_key": the item whose answer decides, and what its words decide; null where they leave it open.
    private static readonly Dictionary<string, (string Item, Func<string, bool?> Decide)> Gates = new()
    {
        ["electrode"] = ("coating-route", words => Either(words.Contains("electrode", StringComparison.OrdinalIgnoreCase), HasAny(words, PowderWords))),
        ["powder"] = ("coating-route", words => Either(HasAny(words, PowderWords), words.Contains("electrode", StringComparison.OrdinalIgnoreCase))),
        ["half-cell"] = ("counter-electrode", words => Either(NamesLithium(words), NamesOtherAnode(words))),
        ["full-cell"] = ("counter-electrode", words => Either(NamesOtherAnode(words), NamesLithium(words))),
        ["c-rate-used"] = ("current-density", words => Either(CRate().IsMatch(words), false)),
        ["li-rich"] = ("cam-identity", words => Either(HasAny(words, LithiumRich), false)),
        ["supercycles"] = ("coating-material", words => Either(Formula().Matches(words).Select(match => match.Value).Distinct().Count() > 1, false)),
    };

    /// <summary>Applies the answers to the items that nobody answered.</summary>
    public static void Apply(ChecklistDefinition definition, Study study, IReadOnlyDictionary<string, Answer> answers, bool hasText)
    {
        foreach (ItemDefinition item in definition.Items)
        {
            if (answers.ContainsKey(item.Id) || !Gates.TryGetValue(item.AppliesKey, out (string Item, Func<string, bool?> Decide) gate) || WordsOf(answers, gate.Item) is not string words)
                continue;
            string why = $"you answered “{words}” to “{definition.Items.First(other => other.Id == gate.Item).Label}”";
            bool ruledOut = study.Finding(item.Id).Status == ItemStatus.NotApplicable;
            switch (gate.Decide(words))
            {
                case true when ruledOut:
                    study.Add(item.Id, hasText
                        ? new Finding(ItemStatus.NeedsReader, null, [], $"It applies, as {why}. The text was not searched for it: please look yourself.")
                        : new Finding(ItemStatus.NotReported, null, [], $"It applies, as {why}."));
                    break;
                case false:
                    study.Add(item.Id, Finding.NotApplicable($"{why}."));
                    break;
            }
        }
    }

    private static string? WordsOf(IReadOnlyDictionary<string, Answer> answers, string id) =>
        answers.TryGetValue(id, out Answer? answer) && answer.Status is not (ItemStatus.NotReported or ItemStatus.NotApplicable or ItemStatus.NeedsReader) && !string.IsNullOrWhiteSpace(answer.Value)
            ? answer.Value.Trim() : null;

    private static bool? Either(bool yes, bool no) => yes ? true : no ? false : null;

    private static bool HasAny(string words, string[] parts) => parts.Any(part => words.Contains(part, StringComparison.OrdinalIgnoreCase));

    // "Lithium titanate" is no lithium.
    private static bool NamesLithium(string words) => !words.Contains("titanate", StringComparison.OrdinalIgnoreCase) && Word().Matches(words).Any(word => LithiumAnodes.Contains(word.Value.ToLowerInvariant()));
    private static bool NamesOtherAnode(string words) => Word().Matches(words).Any(word => OtherAnodes.Contains(word.Value.ToLowerInvariant()));

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // "0.5C", "1 C", "C/10", and not "25 °C".
    [GeneratedRegex(@"\d\s?C(?!\w)|(?<!\w)C\s?/\s?\d", RegexOptions.CultureInvariant)]
    private static partial Regex CRate();

    // "Al2O3", "ZnO", "LiNbO3": two elements or more.
    [GeneratedRegex(@"(?<!\w)(?:[A-Z][a-z]?\d{0,3}){2,8}(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();
}
