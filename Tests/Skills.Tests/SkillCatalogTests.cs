using Assistant.Skills.Progress;
using Assistant.Skills.Tests.Answering;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Tests;

public sealed class SkillCatalogTests
{
    private static readonly IReadOnlyList<AIFunction> Functions = SkillCatalog.For(
        new Clerk(LabelledOffice.Answers, new NoProgress(), new WithoutJournal()), LabelledOffice.Office, LabelledOffice.On(new DateOnly(2026, 5, 13)));

    public static TheoryData<string> Names => new(Functions.Select(function => function.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void For_EveryFunction_IsDescribedInAllItsArguments(string name)
    {
        var function = Functions.Single(function => function.Name == name);

        function.Description.ShouldNotBeNullOrWhiteSpace();
        foreach (var argument in function.JsonSchema.GetProperty("properties").EnumerateObject())
        {
            argument.Value.GetProperty("description").GetString().ShouldNotBeNullOrWhiteSpace(argument.Name);
            argument.Name.ShouldNotContain("asker");
        }
    }

    [Fact]
    public async Task Due_CalledAsAModelDoes_GivesTheItems()
    {
        var due = Functions.Single(function => function.Name == "due_list");

        var result = await due.InvokeAsync(new AIFunctionArguments { ["unit"] = "TCCB", ["state"] = "Overdue" });

        result!.ToString()!.ShouldContain("3.2.");
    }

    [Fact]
    public async Task Due_UnitThatNobodyKnows_IsAskedBack()
    {
        var due = Functions.Single(function => function.Name == "due_list");

        var result = await due.InvokeAsync(new AIFunctionArguments { ["unit"] = "Phòng Hàng hải" });

        result!.ToString()!.ShouldContain("unit");
    }
}
