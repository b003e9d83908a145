using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Extensions;

/// <summary>A decision on a request for a later last day before it is confirmed.</summary>
/// <param name="ExtensionId">The id of the request.</param>
/// <param name="Seen">The version of the request that the person has before their eyes.</param>
/// <param name="Decision">What is decided; null where it has yet to be told.</param>
/// <param name="Reason">Why, at most <see cref="ExtensionDraft.MaxReason"/> UTF-16 units; who refuses must say so.</param>
public sealed record DecisionDraft(string ExtensionId, long Seen, ExtensionDecision? Decision, string? Reason)
{
    /// <summary>All that keeps it from being stored; empty when it can be.</summary>
    public IReadOnlyList<ExtensionFieldError> Errors()
    {
        var errors = new List<ExtensionFieldError>();
        Check(ExtensionField.Decision, Decision is null, FieldProblem.Missing);
        Check(ExtensionField.Decision, Decision is { } decision && !Enum.IsDefined(decision), FieldProblem.NotAChoice);
        Check(ExtensionField.Ground, Decision == ExtensionDecision.Refused && string.IsNullOrWhiteSpace(Reason), FieldProblem.Missing);
        Check(ExtensionField.Ground, Reason?.Length > ExtensionDraft.MaxReason, FieldProblem.TooLong);
        return errors;

        void Check(ExtensionField field, bool wrong, FieldProblem problem)
        {
            if (wrong)
                errors.Add(new ExtensionFieldError(field, problem));
        }
    }
}
