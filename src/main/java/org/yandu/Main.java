package org.yandu;

public class Main {
    public static void main(String[] args) {
        System.out.println("hi 研读 " + System.getProperty("java.version"));
    }
}
