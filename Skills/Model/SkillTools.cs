using System.Text.Json;
using Assistant.Skills.Directory;
using Assistant.Skills.Functions;
using Assistant.Skills.Grounding.Masking;
using Assistant.Skills.Understanding.Requests;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Model;

/// <summary>
/// The assistant's own functions as a model calls them for one asker and one question. Every call is checked, for a model may invent anything; personal data has stand-ins
/// in all that the model is told, and is put back into what it asks for.
/// </summary>
/// <param name="clerk">Answers the requests.</param>
/// <param name="office">The units and plans that names resolve against.</param>
/// <param name="asker">Who asks. Trusted: no argument of a function names a person as the one who asks.</param>
public sealed class SkillTools(Clerk clerk, Office office, Asker asker) : IModelTools
{
    /// <summary>What a model need not be told: it would only fill the prompt.</summary>
    private const int LongestResult = 6000;

    private readonly Mask _mask = new();
    private readonly IReadOnlyList<AIFunction> _functions = SkillCatalog.For(clerk, office, asker);

    /// <inheritdoc/>
    public string Show(string message) => _mask.Hide(message);

    /// <inheritdoc/>
    public IReadOnlyList<AITool> Offered(bool hasRead) => [.. hasRead ? _functions.Where(function => !SkillCatalog.Writes(function.Name)) : _functions];

    /// <inheritdoc/>
    public async Task<ToolOutcome> CallAsync(FunctionCallContent call, bool hasRead, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (SkillCatalog.Writes(call.Name) && hasRead)
            return new ToolOutcome.Refused("This function is not offered any more.");
        try
        {
            return SkillCatalog.Read(Restored(call), office, asker) switch
            {
                FunctionReading.Meant meant when SkillCatalog.Writes(call.Name) => new ToolOutcome.Write(meant.Request),
                FunctionReading.Meant meant => await ReadAsync(meant, cancellationToken),
                FunctionReading.Refused refused => new ToolOutcome.Refused(Told(SkillCatalog.Answer(refused, asker.Today))),
                _ => new ToolOutcome.Refused("There is no such function."),
            };
        }
#pragma warning disable CA1031 // Whatever fails in a function, the person is given the answer at hand; the failure goes to the log.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new ToolOutcome.Refused("The function failed.") { Failure = failure };
        }
    }

    private async Task<ToolOutcome> ReadAsync(FunctionReading.Meant meant, CancellationToken cancellationToken)
    {
        var result = await clerk.AnswerAsync(new Understood(meant.Request, 1, null, Language.Vietnamese), asker, cancellationToken);
        return new ToolOutcome.Read(meant.Request, result, Told(SkillCatalog.Answer(result, asker.Today, meant.Page)));
    }

    private string Told(JsonElement answer)
    {
        var text = answer.GetRawText();
        if (text.Length <= LongestResult)
            return _mask.Hide(text);
        var end = char.IsHighSurrogate(text[LongestResult - 1]) ? LongestResult - 1 : LongestResult;
        return _mask.Hide(text[..end]) + " … and more.";
    }

    private FunctionCallContent Restored(FunctionCallContent call) => new(
        call.CallId, call.Name, call.Arguments?.ToDictionary(argument => argument.Key, argument => Restored(argument.Value), StringComparer.Ordinal))
    { Exception = call.Exception };

    private object? Restored(object? value) => value switch
    {
        string text => _mask.Restore(text),
        JsonElement { ValueKind: JsonValueKind.String } text => _mask.Restore(text.GetString()!),
        JsonElement { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(each => each.ValueKind == JsonValueKind.String) =>
            list.EnumerateArray().Select(each => _mask.Restore(each.GetString()!)).ToList(),
        _ => value,
    };
}
