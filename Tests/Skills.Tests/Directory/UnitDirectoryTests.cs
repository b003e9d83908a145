using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Testing;

namespace Assistant.Skills.Tests.Directory;

public sealed class UnitDirectoryTests
{
    private const string Department = "Sở Giáo dục và Đào tạo thành phố Hải Phòng";
    private const string Ward = "Ủy ban nhân dân phường Hải An";

    private static readonly UnitDirectory Directory = new Office(LabelledPlans.Load()).Directory;

    [Theory]
    [InlineData("chờ hướng dẫn của Sở Nội vụ")]
    [InlineData("Văn phòng Sở Y tế gửi công văn")]
    [InlineData("Thanh tra Chính phủ")]
    [InlineData("Phòng Nội vụ quận Lê Chân")]
    [InlineData("việc của Sở Tài chính")]
    [InlineData("nhắc chị Văn họp")]
    [InlineData("anh Phòng có việc gì")]
    public void FindMentions_UnitOfAnotherOrganizationOrAPerson_IsNone(string text) =>
        Directory.FindMentions(Folding.FoldToWords(text).Split(' '), Department).ShouldBeEmpty();

    [Fact]
    public void FindMentions_SeveralUnits_FindsEach() =>
        Directory.FindMentions(["viec", "cua", "tccb", "va", "khtc"], Department).Count.ShouldBe(2);

    [Fact]
    public void FindMentions_BareInspection_IsAlsoASubject()
    {
        Directory.FindMentions(["thanh", "tra"], Department).Single().Strength.ShouldBe(AliasStrength.Subject);
        Directory.FindMentions(["thanh", "tra", "so"], Department).Single().Strength.ShouldBe(AliasStrength.Name);
    }

    [Fact]
    public void Office_WithoutOrganization_IsTheIssuerOfMostPlans() =>
        new Office(LabelledPlans.Load()).Organization.ShouldBe(Department);

    [Theory]
    [InlineData("Văn phòng", "Văn phòng Sở")]
    [InlineData("van phong", "Văn phòng Sở")]
    [InlineData("VP", "Văn phòng Sở")]
    [InlineData("VP Sở", "Văn phòng Sở")]
    [InlineData("Văn phòng Sở Giáo dục và Đào tạo", "Văn phòng Sở")]
    [InlineData("văn phòng Sở GD&ĐT", "Văn phòng Sở")]
    [InlineData("the Office", "Văn phòng Sở")]
    [InlineData("TCCB", "Phòng Tổ chức - Cán bộ")]
    [InlineData("phòng TCCB", "Phòng Tổ chức - Cán bộ")]
    [InlineData("P.TCCB", "Phòng Tổ chức - Cán bộ")]
    [InlineData("Phòng Tổ chức Cán bộ", "Phòng Tổ chức - Cán bộ")]
    [InlineData("to chuc can bo", "Phòng Tổ chức - Cán bộ")]
    [InlineData("phòng tổ chức", "Phòng Tổ chức - Cán bộ")]
    [InlineData("phòng tổ chưc cán bô", "Phòng Tổ chức - Cán bộ")]
    [InlineData("phong to chuc cab bo", "Phòng Tổ chức - Cán bộ")]
    [InlineData("personnel department", "Phòng Tổ chức - Cán bộ")]
    [InlineData("KHTC", "Phòng Kế hoạch - Tài chính")]
    [InlineData("phòng kế hoạch tài chính Sở", "Phòng Kế hoạch - Tài chính")]
    [InlineData("GDMN", "Phòng Giáo dục Mầm Non")]
    [InlineData("thanh tra", "Thanh tra Sở")]
    [InlineData("tổ chức cb", "Phòng Tổ chức - Cán bộ")]
    [InlineData("phòng tài chính", "Phòng Kế hoạch - Tài chính")]
    [InlineData("bên kế hoạch", "Phòng Kế hoạch - Tài chính")]
    [InlineData("phòng KH TC", "Phòng Kế hoạch - Tài chính")]
    [InlineData("bên mầm non", "Phòng Giáo dục Mầm Non")]
    [InlineData("phong gd mam non", "Phòng Giáo dục Mầm Non")]
    [InlineData("VHXH", "Phòng Văn hóa-Xã hội")]
    [InlineData("văn phòng phường", "Văn phòng HĐND và UBND phường")]
    [InlineData("VP UBND phường", "Văn phòng HĐND và UBND phường")]
    [InlineData("Văn phòng HĐND và UBND phường Hải An", "Văn phòng HĐND và UBND phường")]
    public void Resolve_WordingOfAUnit_FindsIt(string words, string name) =>
        Directory.Resolve(words, Department).ShouldBeOfType<UnitMatch.One>().Unit.ShouldSatisfyAllConditions(unit => Folding.FoldToWords(unit.Name).ShouldBe(Folding.FoldToWords(name)));

    [Theory]
    [InlineData("")]
    [InlineData("phòng công nghệ thông tin")]
    [InlineData("xyz")]
    [InlineData("phòng")]
    public void Resolve_WordsThatNameNoUnit_FindsNone(string words) =>
        Directory.Resolve(words, Department).ShouldBeOfType<UnitMatch.None>();

    [Fact]
    public void Resolve_OfficeAskedInTheWard_IsTheWards() =>
        Directory.Resolve("văn phòng", Ward).ShouldBeOfType<UnitMatch.One>().Unit.Name.ShouldBe("Văn phòng HĐND và UBND phường");

    [Fact]
    public void UnitsOf_SpellingsOfOneUnit_AreOneUnit()
    {
        Directory.UnitsOf(Department).Count(unit => unit.Name.StartsWith("Phòng Tổ chức", StringComparison.OrdinalIgnoreCase)).ShouldBe(1);
        Directory.UnitsOf(Department).Single(unit => unit.Name == "Văn phòng Sở").IsCollective.ShouldBeFalse();
        Directory.UnitsOf(Department).Where(unit => unit.Name.StartsWith("Các", StringComparison.OrdinalIgnoreCase)).ShouldAllBe(unit => unit.IsCollective);
    }

    [Fact]
    public void UnitIn_EveryNameOfEveryPlan_HasAUnit()
    {
        foreach (var plan in LabelledPlans.Load().Plans)
        {
            foreach (var name in plan.Tasks.SelectMany(task => task.Leads.Concat(task.Coordinators)))
            {
                Directory.UnitIn(plan, name).ShouldNotBeNull(name);
            }
        }
    }

    [Fact]
    public void Resolve_WordThatFitsTwoUnits_GivesBoth()
    {
        var directory = new UnitDirectory(LibraryWith("Phòng Giáo dục Mầm non", "Phòng Giáo dục Tiểu học", "Chi cục Thủy lợi"), "Sở X");

        directory.Resolve("phòng giáo dục", "Sở X").ShouldBeOfType<UnitMatch.Several>().Options.Count.ShouldBe(2);
        directory.Resolve("chi cục thủy lợi", "Sở X").ShouldBeOfType<UnitMatch.One>();
    }

    private static PlanLibrary LibraryWith(params string[] units) => new(
    [
        new Plan
        {
            Source = "x.txt",
            Title = "Kế hoạch x",
            Issuer = "Sở X",
            Evidence = new Evidence(LineSpan.Of(1), "x"),
            Tasks = [.. units.Select((unit, index) => new PlanTask { Key = new TaskKey($"{index + 1}"), Title = "việc", Leads = [unit], Evidence = new Evidence(LineSpan.Of(1), "x") })],
        },
    ]);
}
