using Assistant.Knowledge.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace Assistant.Knowledge.Tests.Storage;

public sealed class StoredTests
{
    [Fact]
    public void Instant_AnyTwo_CompareAsTheirTextsDo() => Prop.ForAll<DateTimeOffset, DateTimeOffset>((left, right) =>
        Math.Sign(string.CompareOrdinal(Stored.Instant(left), Stored.Instant(right))) == left.CompareTo(right)).QuickCheckThrowOnFailure();

    [Fact]
    public void ReadInstant_WhatInstantWrote_IsTheSameInstant() => Prop.ForAll<DateTimeOffset>(instant =>
        Stored.ReadInstant(Stored.Instant(instant)) == instant).QuickCheckThrowOnFailure();

    [Fact]
    public void Day_AnyDay_ReadsBack() => Stored.ReadDay(Stored.Day(new DateOnly(2026, 2, 3))).ShouldBe(new DateOnly(2026, 2, 3));
}
