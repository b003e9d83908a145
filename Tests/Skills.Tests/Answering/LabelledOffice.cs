using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Vietnamese.Restoring;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Answering;

/// <summary>An office over the five labelled plans, and people of the Sở who ask it.</summary>
internal static class LabelledOffice
{
    public const string So = "Sở Giáo dục và Đào tạo thành phố Hải Phòng";

    public static PlanLibrary Library { get; } = LabelledPlans.Load();

    public static Office Office { get; } = new(Library, So);

    public static AnsweringOffice Answers { get; } = Over(Library);

    public static AnsweringOffice Over(PlanLibrary library) => new(
        library,
        PassageIndex.Build(library.Plans.Select(plan => (plan, (SourceText?)null)), new TextRestorer()),
        new DirectoryUnitNames(new Office(library, So).Directory));

    public static Unit Unit(string name) => Office.Directory.Resolve(name, So).ShouldBeOfType<UnitMatch.One>().Unit;

    public static Asker On(DateOnly day) => new("test", null, So, null, new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.FromHours(7)));
}
