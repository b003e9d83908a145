namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>A meeting that an answer listed, by which the next message may call it ("hủy cuộc thứ hai").</summary>
/// <param name="Id">Its id in the journal.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Day">The day it begins on.</param>
public sealed record RecalledMeeting(string Id, string Title, DateOnly Day);
