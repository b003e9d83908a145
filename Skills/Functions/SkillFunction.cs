using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Skills.Directory;
using Assistant.Skills.Functions.Answers;
using Assistant.Skills.Understanding.Requests;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Functions;

/// <summary>One function for one asker. Invoking it stores nothing, also where it writes: then it gives what would be stored.</summary>
internal sealed class SkillFunction(FunctionForm form, Clerk clerk, Office office, Asker asker) : AIFunction
{
    private readonly Lazy<JsonElement> _schema = new(() => SchemaOf(form));

    /// <inheritdoc/>
    public override string Name => form.Name;

    /// <inheritdoc/>
    public override string Description => FunctionTexts.Both(form.Name);

    /// <inheritdoc/>
    public override JsonElement JsonSchema => _schema.Value;

    /// <inheritdoc/>
    protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        switch (FunctionReader.Read(form, arguments, office, asker))
        {
            case FunctionReading.Meant meant:
                var result = await clerk.AnswerAsync(new Understood(meant.Request, 1, null, Language.Vietnamese), asker, cancellationToken);
                return FunctionJson.Of(FunctionAnswers.Of(result, asker.Today, meant.Page));
            case FunctionReading.Refused refused:
                return FunctionJson.Of(FunctionAnswers.Of(refused, asker.Today));
            default:
                throw new InvalidOperationException("A function's own call names it.");
        }
    }

    private static JsonElement SchemaOf(FunctionForm form)
    {
        var properties = new JsonObject();
        foreach (var slot in form.Slots)
        {
            var schema = slot.Schema();
            schema.Insert(0, "description", FunctionTexts.Argument(form.Name, slot.Name));
            properties.Add(slot.Name, schema);
        }

        var whole = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. form.Slots.Where(slot => slot.IsRequired).Select(slot => (JsonNode?)JsonValue.Create(slot.Name))]),
            ["additionalProperties"] = false,
        };
        return JsonSerializer.SerializeToElement(whole, FunctionJson.Context.JsonObject);
    }
}
