using System.Text.Json;
using Assistant.Skills.Directory;
using Assistant.Skills.Functions;
using Assistant.Skills.Progress;
using Assistant.Skills.Tests.Answering;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Tests.Functions;

/// <summary>The functions over the labelled plans, as a model or another program is offered them.</summary>
internal static class OfferedFunctions
{
    public static Asker Asker { get; } = LabelledOffice.On(new DateOnly(2026, 5, 13));

    public static Clerk Clerk { get; } = new(LabelledOffice.Answers, new NoProgress(), new WithoutJournal());

    public static IReadOnlyList<AIFunction> All { get; } = SkillCatalog.For(Clerk, LabelledOffice.Office, Asker);

    public static TheoryData<string> Names => new(All.Select(function => function.Name));

    public static AIFunction Called(string name) => All.Single(function => function.Name == name);

    /// <summary>Calls a function with arguments as a model sends them: JSON.</summary>
    public static async Task<JsonElement> CallAsync(string name, string arguments) =>
        (await Called(name).InvokeAsync(new AIFunctionArguments(Arguments(arguments)))).ShouldBeOfType<JsonElement>();

    /// <summary>What a call asks for.</summary>
    public static FunctionReading Read(string name, string arguments) =>
        SkillCatalog.Read(new FunctionCallContent("call-1", name, Arguments(arguments)), LabelledOffice.Office, Asker);

    private static Dictionary<string, object?> Arguments(string json) => JsonSerializer.Deserialize<Dictionary<string, object?>>(json)!;
}
