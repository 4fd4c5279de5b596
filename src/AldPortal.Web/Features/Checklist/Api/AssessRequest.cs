using AldPortal.Core.Checklist;

namespace AldPortal.Web.Features.Checklist.Api;

/// <summary>What is sent to be assessed, as the OpenAPI document describes it; <see cref="AssessRequestReader"/> reads it.</summary>
/// <param name="Text">The manuscript as plain text, up to 1 MB.</param>
/// <param name="Texts">Several texts, such as main text and supporting information, together up to 1 MB; in the place of text.</param>
/// <param name="Answers">A reader's own answers by item id; they overrule what is found.</param>
public sealed record AssessRequest(string? Text, IReadOnlyList<NamedText>? Texts, IReadOnlyDictionary<string, AnswerRequest>? Answers);

/// <summary>A text with a name.</summary>
/// <param name="Name">File name or "supporting information".</param>
/// <param name="Text">Its plain text.</param>
public sealed record NamedText(string Name, string Text);

/// <summary>An answer to one item.</summary>
/// <param name="Status">reported, partial, figure-only, in-si, derivable, not-reported, not-applicable or needs-reader.</param>
/// <param name="Value">What is reported, in words.</param>
/// <param name="Quote">The words it rests on.</param>
/// <param name="Locator">Page, figure or table.</param>
public sealed record AnswerRequest(string Status, string? Value, string? Quote, string? Locator);

/// <summary>A request that was understood.</summary>
/// <param name="Sources">The texts.</param>
/// <param name="Named">True where they came with names.</param>
/// <param name="Answers">The answers.</param>
public sealed record AssessInput(IReadOnlyList<SourceText> Sources, bool Named, IReadOnlyDictionary<string, Answer> Answers);

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="Parameter">Its place, such as answers.coating-thickness.status.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Value">What was sent, where it is short and no text.</param>
/// <param name="Accepted">What would be accepted.</param>
public sealed record RequestProblem(string Parameter, string Message, string? Value = null, IReadOnlyList<string>? Accepted = null);
