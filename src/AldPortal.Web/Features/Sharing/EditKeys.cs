using AldPortal.Core.Sharing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AldPortal.Web.Features.Sharing;

/// <summary>Edit keys in requests, and what the API answers where something stands in the way.</summary>
public static class EditKeys
{
    /// <summary>Header that carries the key.</summary>
    public const string Header = "X-Edit-Key";

    /// <summary>The key of a request, or null.</summary>
    public static EditKey? Of(HttpRequest request) => EditKey.TryParse(request.Headers[Header].ToString(), out EditKey? key) ? key : null;

    /// <summary>403 for a missing, malformed or wrong key.</summary>
    public static ProblemHttpResult Forbidden() => TypedResults.Problem(
        title: "The edit key is missing or not the right one",
        detail: $"Send the key that was shown when this was saved in the header {Header}. It cannot be had again.",
        statusCode: StatusCodes.Status403Forbidden);

    /// <summary>The answer to a deletion.</summary>
    public static IResult Answer(DeleteOutcome outcome, ProblemHttpResult missing) => outcome switch
    {
        DeleteOutcome.Deleted => TypedResults.NoContent(),
        DeleteOutcome.Missing => missing,
        _ => Forbidden(),
    };
}
