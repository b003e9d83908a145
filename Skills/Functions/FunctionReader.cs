using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Skills.Directory;
using Assistant.Skills.Functions.Answers;

namespace Assistant.Skills.Functions;

/// <summary>Reads the arguments of a call.</summary>
internal static class FunctionReader
{
    private const int MostProblems = 10;
    private const int MostName = 40;

    /// <summary>What a call asks for. It is of no use to say who asks: an argument that the function does not have is refused.</summary>
    public static FunctionReading Read(FunctionForm form, IEnumerable<KeyValuePair<string, object?>> arguments, Office office, Asker asker)
    {
        var values = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var problems = new List<ArgumentProblem>();
        foreach (var (name, value) in arguments)
        {
            if (form.Slots.Any(slot => slot.Name == name))
                values[name] = ElementOf(value);
            else
                problems.Add(new ArgumentProblem(name.Length > MostName ? name[..MostName] : name, ArgumentFault.Unknown) { Options = [.. form.Slots.Select(slot => slot.Name)] });
            if (problems.Count == MostProblems)
                return new FunctionReading.Refused(problems);
        }

        var call = new FunctionCall(values, office, asker);
        var request = form.Build(call);
        var page = form.Slots.Contains(FunctionSlots.Page) ? call.Value(FunctionSlots.Page) ?? 1 : 1;
        problems.AddRange(call.Problems);
        return problems.Count > 0 ? new FunctionReading.Refused([.. problems.Take(MostProblems)])
            : request is null ? throw new InvalidOperationException($"{form.Name} made no request and said nothing of why.")
            : new FunctionReading.Meant(request, page);
    }

    /// <summary>A value as JSON: from a model it is JSON already, from code it may be a plain one.</summary>
    private static JsonElement ElementOf(object? value) => value switch
    {
        JsonElement element => element,
        JsonNode node => JsonSerializer.SerializeToElement(node, FunctionJson.Context.JsonNode),
        string text => JsonSerializer.SerializeToElement(text, FunctionJson.Context.String),
        bool flag => JsonSerializer.SerializeToElement(flag, FunctionJson.Context.Boolean),
        int number => JsonSerializer.SerializeToElement(number, FunctionJson.Context.Int32),
        long number => JsonSerializer.SerializeToElement(number, FunctionJson.Context.Int64),
        double number when double.IsFinite(number) => JsonSerializer.SerializeToElement(number, FunctionJson.Context.Double),
        IEnumerable<string> texts => JsonSerializer.SerializeToElement<IReadOnlyList<string>>([.. texts], FunctionJson.Context.IReadOnlyListString),
        null => default,

        // No slot takes an object: it is refused as whatever the slot is not.
        _ => JsonSerializer.SerializeToElement(new JsonObject(), FunctionJson.Context.JsonObject),
    };
}
