using Assistant.Bot.Outbox;
using Assistant.Bot.Tests.Graph;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings;
using Assistant.Testing;
using Assistant.Testing.Graph;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Assistant.Bot.Tests.Outbox;

public sealed class Microsoft365ProgramTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [NeedsGraphDescription]
    public async Task Program_WithGraph_BringsMeetingsAndTasksThereAndTakesEditsBack()
    {
        await using var office = await OfficeInGraph.StartAsync();
        var people = new PeopleListed();
        people.Add("Phạm Thị Hoa", "hoa@contoso.vn", office.Graph.Settings.Editor.Id, Role.Leader);
        var folder = Directory.CreateTempSubdirectory("assistant-test-").FullName;
        await using (var app = Start(office, folder, people))
        {
            await app.StartAsync();
            var meetings = app.Services.GetRequiredService<MeetingSkills>();
            var asker = JournalOffice.AskerAt("2026-11-21 08:00");
            var start = TimeProvider.System.GetUtcNow().AddDays(3);
            var draft = JournalInGraph.Draft() with { Start = start, End = start.AddHours(1) };
            var meeting = (await meetings.LogAsync(draft, "card", asker, default)).ShouldBeOfType<MeetingLogged.Stored>().Meeting;

            await UntilAsync(() => Items(office, "Cuộc họp").Count == 1 && office.Graph.Events(OfficeInGraph.Mailbox).Count == 1 && Items(office, "Nhiệm vụ").Count > 0);
            office.Graph.EditItem("Cuộc họp", Items(office, "Cuộc họp")[0].Id, ("Title", "Họp sửa trên danh sách"));
            await UntilAsync(() => office.Graph.Events(OfficeInGraph.Mailbox)[0].Subject == "Họp sửa trên danh sách");

            (await meetings.FindAsync(meeting.Id, asker, default))!.Title.ShouldBe("Họp sửa trên danh sách");
            app.Services.GetRequiredService<IBusyTimes>().ShouldBeOfType<CalendarBusyTimes>();
        }

        Directory.Delete(folder, recursive: true);
    }

    [NeedsGraphDescription]
    public async Task Program_WithAPlannerPlan_BringsWhatAMeetingConcludedThere()
    {
        await using var office = await OfficeInGraph.StartAsync();
        var plan = office.Graph.AddPlannerPlan("Việc sau họp");
        var folder = Directory.CreateTempSubdirectory("assistant-test-").FullName;
        await using (var app = Start(office, folder, new PeopleListed(), KeyValuePair.Create("Graph:PlannerPlan", (string?)plan)))
        {
            await app.StartAsync();
            var draft = JournalInGraph.Draft() with { Conclusions = "Giao Văn phòng Sở thanh lý máy in hỏng, xong trong tháng 12/2026." };
            (await app.Services.GetRequiredService<MeetingSkills>().LogAsync(draft, "card", JournalOffice.AskerAt("2026-11-21 08:00"), default)).ShouldBeOfType<MeetingLogged.Stored>();

            await UntilAsync(() => office.Graph.PlannerTasks.Count == 1);
        }

        office.Graph.PlannerTasks[0]["planId"]!.GetValue<string>().ShouldBe(plan);
        Directory.Delete(folder, recursive: true);
    }

    private static WebApplication Start(OfficeInGraph office, string folder, IPeople people, params IReadOnlyList<KeyValuePair<string, string?>> more) => Program.Build(
        [
            "--urls=http://127.0.0.1:0", $"--Assistant:DataFolder={folder}", "--Assistant:Tick=00:00:00.2", "--Assistant:MeetingsOfYear:2025=412",
            .. office.Settings.Append(KeyValuePair.Create("Graph:ReadEvery", (string?)"00:00:01")).Concat(more).Select(setting => $"--{setting.Key}={setting.Value}"),
        ],
        builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton(people);
        });

    private static IReadOnlyList<ItemInGraph> Items(OfficeInGraph office, string list) =>
        office.Graph.Lists.Any(each => each.Name == list) ? office.Graph.Items(list) : [];

    private static async Task UntilAsync(Func<bool> condition)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(Patience);
            await Task.Delay(100);
        }
    }
}
