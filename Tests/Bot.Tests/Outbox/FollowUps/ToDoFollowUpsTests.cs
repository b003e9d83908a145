using System.Text.Json.Nodes;
using Assistant.Skills.Directory;
using Assistant.Skills.Progress;
using Assistant.Testing;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Outbox.FollowUps;

public sealed class ToDoFollowUpsTests
{
    private const string Second = "6f1c0000-0000-4000-8000-000000000009";

    [NeedsGraphDescription]
    public async Task Concluded_Work_StandsInTheListOfEachHeadAndOfNobodyElse()
    {
        await using var office = await FollowUpOffice.InToDoAsync();
        AddSecondHead(office);

        await office.LogAsync($"{FollowUpOffice.Budget} {FollowUpOffice.Printers}");
        await office.DeliverAsync();

        foreach (var head in new[] { FollowUpOffice.Minh, Second })
        {
            var task = office.Graph.ToDoTasks(head).ShouldHaveSingleItem();
            (FollowUpOffice.Title(task), Due(task), task["status"]!.GetValue<string>()).ShouldBe(("Lập dự toán xây dựng nhà xe", "2026-11-29", "notStarted"));
            task["body"]!["content"]!.GetValue<string>().ShouldContain(FollowUpOffice.Budget);
            office.Graph.ToDoLists(head).ShouldBe([FollowUpOffice.List]);
        }

        FollowUpOffice.Title(office.Graph.ToDoTasks(FollowUpOffice.Hanh).ShouldHaveSingleItem()).ShouldBe("Thanh lý máy in hỏng");
        office.Planned.ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task Changed_ReportedExtendedAndCancelled_FollowsInEachList()
    {
        await using var office = await FollowUpOffice.InToDoAsync();
        var meeting = await office.LogAsync(FollowUpOffice.Budget);
        await office.DeliverAsync();

        await office.ReportAsync(meeting, ProgressState.InProgress, 40);
        await office.GrantAsync(meeting, new DateOnly(2026, 11, 29), new DateOnly(2026, 12, 15));
        await office.DeliverAsync();
        var task = office.Graph.ToDoTasks(FollowUpOffice.Minh).ShouldHaveSingleItem();
        (Due(task), task["status"]!.GetValue<string>()).ShouldBe(("2026-12-15", "inProgress"));

        await office.CancelAsync(meeting);
        await office.DeliverAsync();
        office.Graph.ToDoTasks(FollowUpOffice.Minh).ShouldBeEmpty();
    }

    [NeedsGraphDescription]
    public async Task Changed_HeadHasLeft_TheTaskIsTheNewHeads()
    {
        await using var office = await FollowUpOffice.InToDoAsync();
        var meeting = await office.LogAsync(FollowUpOffice.Budget);
        await office.DeliverAsync();
        office.People.Remove(FollowUpOffice.Minh);
        AddSecondHead(office);

        await office.ReportAsync(meeting, ProgressState.InProgress, 40);
        await office.DeliverAsync();

        office.Graph.ToDoTasks(FollowUpOffice.Minh).ShouldBeEmpty();
        office.Graph.ToDoTasks(Second).ShouldHaveSingleItem()["status"]!.GetValue<string>().ShouldBe("inProgress");
    }

    [NeedsGraphDescription]
    public async Task Removed_ByItsPerson_StaysRemovedThereAndStandsInTheOthersList()
    {
        await using var office = await FollowUpOffice.InToDoAsync();
        AddSecondHead(office);
        var meeting = await office.LogAsync(FollowUpOffice.Budget);
        await office.DeliverAsync();
        office.Graph.DeleteToDoTask(office.Graph.ToDoTasks(FollowUpOffice.Minh)[0]["id"]!.GetValue<string>());

        await office.ReportAsync(meeting, ProgressState.Done, 100);
        await office.DeliverAsync();

        office.Graph.ToDoTasks(FollowUpOffice.Minh).ShouldBeEmpty();
        office.Graph.ToDoTasks(Second).ShouldHaveSingleItem()["status"]!.GetValue<string>().ShouldBe("completed");
    }

    [NeedsGraphDescription]
    public async Task Created_AnswersLostAndTheProgramDies_IsThereOnceInOneList()
    {
        await using var office = await FollowUpOffice.InToDoAsync();
        office.Graph.Faults.Next(new GraphFault.DroppedAfterWork(), request => request.Method == "POST" && request.Path.EndsWith("/todo/lists", StringComparison.Ordinal));
        office.Graph.Faults.Next(new GraphFault.DroppedAfterWork(), request => request.Method == "POST" && request.Path.EndsWith("/tasks", StringComparison.Ordinal));
        for (var number = 0; number < 6; number++)
            await office.LogAsync(FollowUpOffice.Budget, $"Họp {number}");

        await office.DeliverAsync();
        await office.ForgetAsync();
        await office.DeliverAsync();

        office.Graph.ToDoTasks(FollowUpOffice.Minh).Select(task => task["title"]!.GetValue<string>()).Distinct().Count().ShouldBe(6);
        office.Graph.ToDoTasks(FollowUpOffice.Minh).Count.ShouldBe(6);
        office.Graph.ToDoLists(FollowUpOffice.Minh).ShouldHaveSingleItem();
    }

    private static void AddSecondHead(FollowUpOffice office)
    {
        office.People.Add("Vũ Thị Mai", "mai@contoso.vn", Second.ToUpperInvariant(), Role.UnitHead, new Unit(JournalOffice.Organization, FollowUpOffice.Finance));
        office.Graph.AddPerson(new PersonInGraph("Vũ Thị Mai", "mai@contoso.vn") { Id = Second });
    }

    private static string Due(JsonObject task) => task["dueDateTime"]!["dateTime"]!.GetValue<string>()[..10];
}
