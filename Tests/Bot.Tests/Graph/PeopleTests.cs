using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Graph;

public sealed class PeopleTests
{
    [NeedsGraphDescription]
    public async Task All_ManyPages_GiveEveryEnabledPersonWithManagerAndGroups()
    {
        await using var office = await OfficeInGraph.StartAsync();
        office.Graph.Settings.PageSize = 2;
        var head = office.Graph.AddPerson(new PersonInGraph("Trần Bình", "binh@contoso.vn") { Department = "Văn phòng", JobTitle = "Chánh văn phòng" });
        var staff = office.Graph.AddPerson(new PersonInGraph("Lê An", "an@contoso.vn") { Department = "Văn phòng", ManagerId = head });
        office.Graph.AddPerson(new PersonInGraph("Đã Nghỉ", "nghi@contoso.vn") { IsEnabled = false });
        var group = office.Graph.AddGroup("Văn phòng", head, staff);

        var people = OfficeInGraph.Value(await office.Connect().People.AllAsync(default));

        people.Select(person => person.Name).ShouldBe(["Trần Bình", "Lê An"], ignoreOrder: true);
        var an = people.Single(person => person.Id == staff);
        (an.ManagerId, an.Department, an.Address).ShouldBe((head, "Văn phòng", "an@contoso.vn"));
        an.GroupIds.ShouldBe([group]);
        people.Single(person => person.Id == head).ManagerId.ShouldBe("");
    }
}
