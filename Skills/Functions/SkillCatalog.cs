using System.Text.Json;
using Assistant.Skills.Directory;
using Assistant.Skills.Functions.Answers;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Functions;

/// <summary>
/// The skills as functions that a language model or another program may be offered. Reading functions answer; writing ones are
/// <see cref="ApprovalRequiredAIFunction"/>s, and what they give is only what would be stored: confirming it is the person's, in a dialog.
/// </summary>
public static class SkillCatalog
{
    private static readonly Dictionary<string, FunctionForm> Forms = ReadForms.All.Concat(WriteForms.All).ToDictionary(form => form.Name, StringComparer.Ordinal);

    /// <summary>All functions for one asker, reading ones first.</summary>
    /// <param name="clerk">Answers the requests.</param>
    /// <param name="office">The units and plans that names resolve against.</param>
    /// <param name="asker">Who asks. Trusted: no argument of a function names a person or an organisation as the one who asks.</param>
    public static IReadOnlyList<AIFunction> For(Clerk clerk, Office office, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(clerk);
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(asker);
        return [.. Forms.Values.Select(Make)];

        AIFunction Make(FunctionForm form)
        {
            var function = new SkillFunction(form, clerk, office, asker);
            return form.Writes ? new ApprovalRequiredAIFunction(function) : function;
        }
    }

    /// <summary>Whether a function would have something stored; false for one that there is not.</summary>
    public static bool Writes(string function) => Forms.TryGetValue(function, out var form) && form.Writes;

    /// <summary>
    /// What a call asks for, whether it reads or writes. The request of a writing function goes to its ordinary dialog, like one that was read from a message.
    /// </summary>
    /// <param name="call">The call, as a model made it. Nothing in it is trusted.</param>
    /// <param name="office">The units and plans that names resolve against.</param>
    /// <param name="asker">Who asks. Trusted.</param>
    public static FunctionReading Read(FunctionCallContent call, Office office, Asker asker)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(asker);
        return !Forms.TryGetValue(call.Name, out var form) ? new FunctionReading.NoSuchFunction()
            : call.Exception is not null ? new FunctionReading.Refused([new ArgumentProblem("", ArgumentFault.NotAnObject)])
            : FunctionReader.Read(form, call.Arguments ?? new Dictionary<string, object?>(), office, asker);
    }

    /// <summary>A result as functions give it, for who has had it from the skill itself.</summary>
    /// <param name="result">The result.</param>
    /// <param name="today">The day of asking.</param>
    /// <param name="page">The page that is wanted, from 1.</param>
    public static JsonElement Answer(SkillResult result, DateOnly today, int page = 1) => FunctionJson.Of(FunctionAnswers.Of(result, today, page));

    /// <summary>What is wrong with a call, as functions give it.</summary>
    public static JsonElement Answer(FunctionReading.Refused refused, DateOnly today) => FunctionJson.Of(FunctionAnswers.Of(refused, today));
}
