using Assistant.Bot.Pages;

namespace Assistant.Bot.Tests.Pages;

public sealed class SecretTests
{
    [Fact]
    public void New_IsReadBack_AndNeverTheSameTwice()
    {
        var secret = Secret.New();

        Secret.Read(secret.Value).ShouldBe(secret);
        Secret.New().ShouldNotBe(secret);
        Uri.EscapeDataString(secret.Value).ShouldBe(secret.Value);
    }

    [Fact]
    public void Words_AreNotToldByHashPurposeOrLog()
    {
        var secret = Secret.New();

        foreach (var told in (string[])[secret.Hash, secret.For("forms"), secret.ToString()])
            told.ShouldNotContain(secret.Value);
        secret.For("forms").ShouldNotBe(secret.For("others"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Read_WhatCannotBeOne_IsNone(string? text) => Secret.Read(text).ShouldBeNull();
}
