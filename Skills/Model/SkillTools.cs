using System.Text.Json;
using Assistant.Skills.Directory;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Model;

/// <summary>The assistant's own functions as a model calls them for one asker. Every call is checked here, for a model may invent anything.</summary>
/// <param name="functions">The functions that read, bound to the asker; each gives back its <see cref="SkillResult"/> itself.</param>
public sealed class SkillTools(IReadOnlyList<AIFunction> functions) : IModelTools
{
    private const int LongestArgument = 1000;
    private const int LongestReason = 200;

    /// <inheritdoc/>
    public IReadOnlyList<AITool> Offered(bool hasRead) => [.. functions];

    /// <inheritdoc/>
    public async Task<ToolOutcome> CallAsync(FunctionCallContent call, bool hasRead, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (functions.FirstOrDefault(each => each.Name == call.Name) is not { } function)
            return new ToolOutcome.Refused("There is no such function.");
        if (call.Exception is not null)
            return new ToolOutcome.Refused("The arguments are no JSON object.");
        if (Wrong(function, call.Arguments) is { } wrong)
            return new ToolOutcome.Refused(wrong);
        try
        {
            return await function.InvokeAsync(new AIFunctionArguments(call.Arguments), cancellationToken) switch
            {
                SkillResult result => new ToolOutcome.Read(result.Request, result, ResultDigest.Of(result)),
                Understanding.Requests.Clarification needs => new ToolOutcome.Refused($"It is not clear which {needs.Slot} is meant. There are: {string.Join("; ", needs.Options.Take(20))}"),
                _ => new ToolOutcome.Refused("The function gave nothing."),
            };
        }
        catch (Exception wrongValue) when (wrongValue is ArgumentException or JsonException or FormatException or NotSupportedException)
        {
            return new ToolOutcome.Refused(Cut("An argument is wrong: " + wrongValue.Message, LongestReason));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new ToolOutcome.Refused("The function failed.") { Failure = failure };
        }
    }

    private static string? Wrong(AIFunction function, IDictionary<string, object?>? arguments)
    {
        var known = function.JsonSchema.TryGetProperty("properties", out var properties) ? properties : default;
        foreach (var (name, value) in arguments ?? new Dictionary<string, object?>())
        {
            if (known.ValueKind != JsonValueKind.Object || !known.TryGetProperty(name, out _))
                return Cut($"There is no argument {name}.", LongestReason);
            if (value?.ToString() is { Length: > LongestArgument })
                return $"The argument {name} is too long.";
        }

        return null;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
