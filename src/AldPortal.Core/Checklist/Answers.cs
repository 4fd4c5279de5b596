using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist;

/// <summary>Lets a reader's answers overrule what was found.</summary>
internal static class Answers
{
    /// <summary>Applies the answers to a study's findings.</summary>
    public static void Apply(Study study, IReadOnlyDictionary<string, Answer> answers)
    {
        foreach ((string id, Answer answer) in answers.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Finding found = study.Finding(id);
            ItemValue? value = string.IsNullOrWhiteSpace(answer.Value) ? answer.Status is ItemStatus.NotReported or ItemStatus.NotApplicable ? null : found.Value
                : AnswerValues.Read(id, answer.Value);
            string? locator = string.IsNullOrWhiteSpace(answer.Locator) ? null : $" ({answer.Locator.Trim()})";
            study.Add(id, new Finding(answer.Status, value, found.Evidence, answer.Status is ItemStatus.Reported or ItemStatus.Partial ? $"Answered by the reader{locator}: {answer.Value?.Trim() ?? Wire.Name(answer.Status)}" : null));
        }
    }
}
