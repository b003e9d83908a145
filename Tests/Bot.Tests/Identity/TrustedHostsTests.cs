using Assistant.Bot.Channel;
using Assistant.Bot.Identity;

namespace Assistant.Bot.Tests.Identity;

public sealed class TrustedHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/apac/", true)]
    [InlineData("https://SMBA.trafficmanager.net/apac/", true)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("https://botframework.com/", true)]
    [InlineData("https://connector.so-gddt.gov.vn/", true)]
    [InlineData("http://smba.trafficmanager.net/apac/", false)]
    [InlineData("https://evil.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://botframework.com.evil.example/", false)]
    [InlineData("https://botframework.com@evil.example/", false)]
    [InlineData("https://xn--botframewrk-tgb.com/", false)]
    [InlineData("http://127.0.0.1:5000/", false)]
    [InlineData("ftp://botframework.com/", false)]
    public void Trusts_Address_OnlyWhereConnectorsStand(string address, bool trusted)
    {
        var options = new ChannelOptions();
        options.ServiceHosts.Add("so-gddt.gov.vn");

        TrustedHosts.Of(options).Trusts(new Uri(address)).ShouldBe(trusted);
    }

    [Fact]
    public void Trusts_ThisMachine_OnlyWhereTokensComeFromIt() =>
        TrustedHosts.Of(new ChannelOptions { Authority = "http://127.0.0.1:9000" }).Trusts(new Uri("http://127.0.0.1:5000/x")).ShouldBeTrue();
}
