using Microsoft.Extensions.AI;

namespace Assistant.Skills.Model;

/// <summary>The functions that a model is offered for one question, bound to who asks.</summary>
public interface IModelTools
{
    /// <summary>The words of a person as the model may see them.</summary>
    string Show(string message);

    /// <summary>The functions that may be called now.</summary>
    /// <param name="hasRead">
    /// Whether the model has already been given something out of the plans or the journal. From then on nothing that writes is offered: words of a
    /// document must not be able to ask for it.
    /// </param>
    IReadOnlyList<AITool> Offered(bool hasRead);

    /// <summary>Runs one call. A wrong call and a failing function become a short text; only being cancelled throws.</summary>
    /// <param name="call">The call, as the model wrote it.</param>
    /// <param name="hasRead">As for <see cref="Offered"/>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<ToolOutcome> CallAsync(FunctionCallContent call, bool hasRead, CancellationToken cancellationToken);
}
