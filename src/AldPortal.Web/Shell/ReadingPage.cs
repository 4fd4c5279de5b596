using Microsoft.AspNetCore.Components;

namespace AldPortal.Web.Shell;

/// <summary>A page to be rendered as static HTML: a component with its parameters, and the status it answers with.</summary>
/// <param name="Component">Type of the component, which renders a whole document.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Status">HTTP status.</param>
public sealed record ReadingPage(Type Component, IDictionary<string, object?> Parameters, int Status = StatusCodes.Status200OK)
{
    /// <summary>A page of a component.</summary>
    public static ReadingPage Of<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent =>
        new(typeof(TComponent), parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
}
