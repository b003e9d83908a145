using System.Globalization;
using Assistant.Skills.Progress;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Outbox.FollowUps;

public sealed class FollowUpsThroughFaultsTests
{
    private const int Meetings = 24;

    [NeedsGraphDescription]
    public async Task Deliver_ToPlannerThroughRandomFaults_EveryFollowUpIsThereOnceWithItsLastState()
    {
        await using var office = await FollowUpOffice.InPlannerAsync();

        await TellAsync(office);

        office.Planned.Select(task => (FollowUpOffice.Title(task), FollowUpOffice.Facts(task).Percent, string.Concat(FollowUpOffice.Assigned(task)))).ShouldBe(
            Expected().Select(work => (work.Title, work.IsDone ? 100 : 0, FollowUpOffice.Minh)), ignoreOrder: true);
        foreach (var task in office.Planned)
            office.Graph.PlannerNotes(task["id"]!.GetValue<string>()).ShouldNotBeNull().ShouldContain(FollowUpOffice.Title(task)[1..]);
    }

    [NeedsGraphDescription]
    public async Task Deliver_ToToDoThroughRandomFaults_EveryFollowUpIsThereOnceWithItsLastState()
    {
        await using var office = await FollowUpOffice.InToDoAsync();

        await TellAsync(office);

        office.Graph.ToDoTasks(FollowUpOffice.Minh).Select(task => (FollowUpOffice.Title(task), task["status"]!.GetValue<string>())).ShouldBe(
            Expected().Select(work => (work.Title, work.IsDone ? "completed" : "notStarted")), ignoreOrder: true);
        office.Graph.ToDoLists(FollowUpOffice.Minh).ShouldHaveSingleItem();
    }

    /// <summary>Meetings that conclude, conclude otherwise, are cancelled, and whose work is done, each step owed and half of them delivered by a program that then dies.</summary>
    private static async Task TellAsync(FollowUpOffice office)
    {
        office.Graph.Faults.Random(0.25, seed: 7);
        for (var number = 0; number < Meetings; number++)
        {
            var meeting = await office.LogAsync(Words(number, "lần một"), $"Họp {number}");
            await StepAsync(office, number);
            if (number % 4 > 0)
            {
                meeting = await office.ConcludeAsync(meeting, Words(number, "lần hai"));
                await StepAsync(office, number + 1);
            }

            if (number % 4 == 2)
                await office.ReportAsync(meeting, ProgressState.Done, 100);
            else if (number % 4 == 3)
                await office.CancelAsync(meeting);
            await StepAsync(office, number);
        }

        await office.DeliverAsync();
        await office.Graph.UntilQuietAsync(default);

        (await office.CountAsync("parked")).ShouldBe(0);
        office.Graph.Requests.Count(request => request.Fault is not null).ShouldBeGreaterThan(office.Graph.Requests.Count / 10);
    }

    private static async Task StepAsync(FollowUpOffice office, int number)
    {
        await office.OweAsync();
        if (number % 2 > 0)
            return;
        await office.Pump().DeliverDueAsync(default);
        office.Clock.Advance(TimeSpan.FromSeconds(5));
        if (number % 6 == 0)
            await office.ForgetAsync();
    }

    private static IEnumerable<(string Title, bool IsDone)> Expected() => Enumerable.Range(0, Meetings).Where(number => number % 4 != 3)
        .Select(number => (string.Create(CultureInfo.InvariantCulture, $"Lập dự toán số {number} {(number % 4 > 0 ? "lần hai" : "lần một")}"), number % 4 == 2));

    private static string Words(int number, string time) =>
        string.Create(CultureInfo.InvariantCulture, $"Giao {FollowUpOffice.Finance} lập dự toán số {number} {time}.");
}
