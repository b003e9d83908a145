using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Bot.Tests.Dialogs;

public sealed class TimeLimitTests
{
    [Fact]
    public async Task Confirm_TimeRunsOutOnceItIsStored_IsToldAsStoredAndTheCardNoLongerWaits()
    {
        RunningBot? bot = null;
        bot = new RunningBot(services => services
            .AddSingleton<DialogRunner>().AddSingleton<ITurnHandler, HurriedHandler>()
            .AddSingleton(_ => new HurriedHandler.Clock(bot!.Clock, bot.DataFolder)).AddSingleton<TimeProvider>(provider => provider.GetRequiredService<HurriedHandler.Clock>()));
        await bot.InitializeAsync();
        try
        {
            var person = bot.Person();
            await person.SayAsync("ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng, 15 người");

            var told = await person.TextAsync("đồng ý");
            var after = await person.TextAsync("quay lại cuộc họp");

            told.ShouldContain("Đã ghi sổ");
            after.ShouldNotContain("xin xác nhận");
        }
        finally
        {
            await bot.DisposeAsync();
        }
    }
}
