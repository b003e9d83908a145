using Assistant.Bot.Roster;
using Assistant.Bot.Tests.Graph;
using Assistant.Skills.Directory;
using Assistant.Testing.Graph;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Tests.Roster;

/// <summary>Who people are by Microsoft 365.</summary>
public sealed class GraphDirectoryTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [NeedsGraphDescription]
    public async Task StandingOfAsync_Groups_GiveRolesAndUnitsAndProfilesGiveNone()
    {
        await using var office = await OfficeInGraph.StartAsync();
        var head = office.Graph.AddPerson(new PersonInGraph("Trần Bình", "binh@contoso.vn") { Department = "Văn phòng", JobTitle = "Chánh văn phòng" });
        var clerk = office.Graph.AddPerson(new PersonInGraph("Lê An", "an@contoso.vn") { Department = "Văn phòng", JobTitle = "Giám đốc", ManagerId = head });
        var heads = office.Graph.AddGroup("Chánh văn phòng", head);
        var finance = office.Graph.AddGroup("Kế hoạch", head);
        var directory = Directory(office, new DirectoryOptions { Roles = { [heads] = "chánh văn phòng; quản trị" }, Units = { [finance.ToUpperInvariant()] = "KHTC" } });
        await directory.ReadAsync(default);

        var binh = (await directory.StandingOfAsync(head.ToUpperInvariant(), default)).ShouldBeOfType<Standing.Listed>().Person;
        binh.Roles.ShouldBe([Role.OfficeHead, Role.Admin]);
        binh.Unit!.Name.ShouldBe("Phòng Kế hoạch - Tài chính");
        binh.Address.ShouldBe("binh@contoso.vn");
        var an = (await directory.StandingOfAsync(clerk, default)).ShouldBeOfType<Standing.Listed>().Person;
        an.Roles.ShouldBe([Role.Staff]);
        an.Unit.ShouldBeNull();
        (an.Department, an.ManagerId).ShouldBe(("Văn phòng", head));
        (await directory.StandingOfAsync("somebody else", default)).ShouldBeOfType<Standing.Unlisted>();
        (await directory.AllAsync(default)).Count.ShouldBe(2);
    }

    [NeedsGraphDescription]
    public async Task StandingOfAsync_SomebodyTakenOutOfAGroup_HasTheRightNoMoreAfterTheNextReading()
    {
        await using var office = await OfficeInGraph.StartAsync();
        var an = office.Graph.AddPerson(new PersonInGraph("Lê An", "an@contoso.vn"));
        var heads = office.Graph.AddGroup("Lãnh đạo", an);
        var directory = Directory(office, new DirectoryOptions { Roles = { [heads] = "lãnh đạo" } });
        await directory.ReadAsync(default);
        (await directory.StandingOfAsync(an, default)).ShouldBeOfType<Standing.Listed>().Person.Roles.ShouldBe([Role.Leader]);

        var other = Directory(office, new DirectoryOptions { Roles = { ["another group"] = "lãnh đạo" } });
        await other.ReadAsync(default);

        (await other.StandingOfAsync(an, default)).ShouldBeOfType<Standing.Listed>().Person.Roles.ShouldBe([Role.Staff]);
    }

    [NeedsGraphDescription]
    public async Task StandingOfAsync_GraphUnreachable_KeepsWhatWasReadAndKnowsNobodyBefore()
    {
        var office = await OfficeInGraph.StartAsync();
        var an = office.Graph.AddPerson(new PersonInGraph("Lê An", "an@contoso.vn"));
        var heads = office.Graph.AddGroup("Lãnh đạo", an);
        var (before, never) = (Directory(office, new DirectoryOptions { Roles = { [heads] = "lãnh đạo" } }), Directory(office, new DirectoryOptions { Roles = { [heads] = "lãnh đạo" } }));
        await before.ReadAsync(default);
        await office.DisposeAsync();

        await before.ReadAsync(default);
        await never.ReadAsync(default);

        (await before.StandingOfAsync(an, default)).ShouldBeOfType<Standing.Listed>().Person.Roles.ShouldBe([Role.Leader]);
        (await never.StandingOfAsync(an, default)).ShouldBeOfType<Standing.Unknown>();
    }

    [Theory]
    [InlineData("thuyền trưởng", "KHTC", "00:15:00", "is no role")]
    [InlineData("lãnh đạo;", "KHTC", "00:15:00", "is no role")]
    [InlineData("lãnh đạo", " ", "00:15:00", "must name a unit")]
    [InlineData("lãnh đạo", "KHTC", "00:00:01", "Directory:Refresh")]
    public void Validate_SettingsThatCannotBe_AreNamed(string role, string unit, string refresh, string expected)
    {
        var options = new DirectoryOptions { Roles = { ["g"] = role }, Units = { ["u"] = unit }, Refresh = TimeSpan.Parse(refresh, System.Globalization.CultureInfo.InvariantCulture) };

        new DirectoryOptionsValidator().Validate(null, options).FailureMessage.ShouldNotBeNull().ShouldContain(expected);
    }

    private GraphDirectory Directory(OfficeInGraph office, DirectoryOptions options) =>
        new(office.Connect(), bot.Get<RosterUnits>(), Options.Create(options), TimeProvider.System, NullLogger<GraphDirectory>.Instance);
}
